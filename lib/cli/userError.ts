/** What the user asked cannot be done: one sentence with the place, the value and the remedy. The program ends with exit code 2. */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** Whether a fault is the user's; by name, since a loader may hold a module twice. */
export const isUserError = (error: unknown): error is UserError => error instanceof Error && error.name === 'UserError'
