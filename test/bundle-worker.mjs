// A thread that keeps the bundle loaded and runs it as often as it is asked to: what is shipped, without the half second
// that a process takes to start. What the runner hands over comes with each message. Waiting takes a part of the time, and
// so does giving up an answer where a message asks for it.
import {parentPort, workerData} from 'node:worker_threads'

const {bundle, pace} = workerData
const {setTimeout} = globalThis
const {timeout} = AbortSignal
globalThis.setTimeout = (act, milliseconds = 0, ...rest) => setTimeout(act, milliseconds / pace, ...rest)
AbortSignal.timeout = (milliseconds) => timeout.call(AbortSignal, longestAnswer ?? milliseconds)

let longestAnswer
let log = ''
const keep = (chunk) => {
  log += chunk
  return true
}
process.stdout.write = keep
process.stderr.write = keep

let main
parentPort.on('message', async ({environment, ...given}) => {
  log = ''
  longestAnswer = given.longestAnswer
  process.exitCode = undefined
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, environment)
  // To load it is to run it: the first time as GitHub does, later by the function that it hands out.
  if (main) await main()
  else main = (await import(bundle)).main
  await new Promise((resolve) => setImmediate(resolve))
  parentPort.postMessage({status: process.exitCode ?? 0, log})
})
