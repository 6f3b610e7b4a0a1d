#!/usr/bin/env node
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {text} from 'node:stream/consumers'
import {commandLine} from './command-line.ts'
import {version} from './version.ts'

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

process.exitCode = await commandLine(process.argv.slice(2), {
  directory: process.cwd(),
  out: (words) => process.stdout.write(words),
  err: (words) => process.stderr.write(words),
  input: () => text(process.stdin),
  readFile: (path) => readFile(path, 'utf8'),
  writeFile: (path, words) => writeFile(path, words),
  writeNew: async (path, words) => {
    await mkdir(dirname(path), {recursive: true})
    return writeFile(path, words, {flag: 'wx'}).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return false
        throw error
      }
    )
  },
  colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
  terminal: process.stderr.isTTY === true,
  version
})
