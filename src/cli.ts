#!/usr/bin/env node
import {readFile} from 'node:fs/promises'
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
  colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
  terminal: process.stderr.isTTY === true,
  version
})
