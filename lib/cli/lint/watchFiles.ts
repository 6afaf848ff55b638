/** The door to chokidar: files and folders, watched. */
import {watch} from 'chokidar'

/** Passed over, as they are where a folder is searched. */
const passedOver = /(?:^|[/\\])(?:node_modules|\.git|\.hg|\.svn)(?:[/\\]|$)/

/**
 * Calls back with the path whenever a file changes, comes or goes, so many folders deep; gives what ends the watch, once it has begun.
 */
export function watchFiles(
  paths: readonly string[],
  onChange: (path: string) => void,
  depth = Number.POSITIVE_INFINITY
): Promise<() => Promise<void>> {
  const watcher = watch([...paths], {ignoreInitial: true, depth, ignored: (path) => passedOver.test(path)})
  watcher.on('all', (_, path) => onChange(path))
  // What may not be watched is told when it is read.
  watcher.on('error', () => {})
  return new Promise((resolve) => watcher.on('ready', () => resolve(() => watcher.close())))
}
