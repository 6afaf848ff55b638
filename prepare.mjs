/**
 * Builds the package where it was fetched from git, as npm asks (`prepare`). `npm install --global git+…`, which pre-commit runs,
 * hands its `--global` on, and so what the build needs is not there: it is installed first.
 */
import {spawnSync} from 'node:child_process'

if (process.env.npm_config_global === 'true') {
  const {npm_execpath: npm = 'npm', ...env} = process.env
  const args = ['ci', '--no-global', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']
  const {status} = spawnSync(process.execPath, [npm, ...args], {
    cwd: import.meta.dirname,
    env: {...env, npm_config_global: 'false', npm_config_prefix: ''},
    stdio: 'inherit'
  })
  if (status !== 0) process.exit(status ?? 1)
}

await import('./build.mjs')
