/** What the user asked cannot be done: one sentence with the place, the value and the remedy. The program ends with exit code 2. */
export class UserError extends Error {
  override readonly name = 'UserError'
}
