import {type CancellationToken, LSPErrorCodes, ResponseError} from 'vscode-languageserver/node'

/** Waits until whatever else has arrived is read. Throws where the request was cancelled meanwhile, so that nobody works on what nobody waits for. */
export async function takeTurn(token: CancellationToken): Promise<void> {
  await new Promise(setImmediate)
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.')
}
