import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {help} from '../src/command-line.ts'

// The command line as it is shipped: dist alone, in an empty folder, without an install.

const root = fileURLToPath(new URL('..', import.meta.url))
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'blameless-bundle-'))
  cpSync(join(root, 'dist'), join(folder, 'dist'), {recursive: true})
  cpSync(join(root, 'examples'), join(folder, 'examples'), {recursive: true})
})

afterAll(() => rmSync(folder, {recursive: true, force: true}))

function start(args: string[], input = ''): {status: number | null; stdout: string; stderr: string} {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['dist/cli.js', ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    maxBuffer: 64 * 1024 * 1024,
    env: {PATH: process.env['PATH']}
  })
  return {status, stdout, stderr}
}

const examples = readdirSync(join(root, 'examples'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && entry.name !== 'workflows')
  .map(({name}) => name)

test('it prints its help', () => {
  expect(start(['--help'])).toEqual({status: 0, stdout: help, stderr: ''})
})

test.each(examples)('it reviews the example "%s"', (name) => {
  const {status, stdout} = start(['--format', 'json', '--fail-on', 'never', `examples/${name}/before.md`])
  expect(status).toBe(0)
  expect(JSON.parse(stdout).files[0].path).toBe(`examples/${name}/before.md`)
})

test('it writes SARIF', () => {
  const {status, stdout} = start(['--format', 'sarif', '--fail-on', 'never', `examples/${examples[0]}/before.md`])
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({version: '2.1.0', runs: [{tool: {driver: {name: 'Blameless Review'}}}]})
})

test('it reads settings, which it loads only then', () => {
  const {status, stderr} = start(['--config', 'none.yml', 'examples'])
  expect({status, stderr}).toEqual({status: 2, stderr: '--config none.yml: no such file.\n'})
})

test('it reads a long text from a pipe, and writes a long report into one', () => {
  const text = 'Dave forgot to renew the certificate. '.repeat(5000)
  const {status, stdout} = start(['--format', 'json', '--fail-on', 'never', '-'], text)
  expect(status).toBe(0)
  expect(JSON.parse(stdout).version).toBe(1)
})

test('a reader that has seen enough is no failure', () => {
  const command = `"${process.execPath}" dist/cli.js --fail-on never --format json examples/*/before.md | head -n 1`
  expect(execFileSync('bash', ['-o', 'pipefail', '-c', command], {cwd: folder, encoding: 'utf8'})).toBe('{\n')
})
