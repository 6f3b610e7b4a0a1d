import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {Worker} from 'node:worker_threads'
import {bundle, layOut, pickUp} from './runner.ts'
import type {Step, StepResult} from './runner.ts'

const thread = fileURLToPath(new URL('bundle-worker.mjs', import.meta.url))

/** How much faster a bundle in a thread waits: a minute takes a second. */
const pace = 60

/** Threads in which the bundle is loaded. */
export interface BundlePool {
  /**
   * Run the bundle in a thread that has nothing else to do; waits for one.
   *
   * @param longestAnswer Milliseconds after which it gives up an answer; left out: as long as anywhere.
   */
  run(step: Step, longestAnswer?: number): Promise<Omit<StepResult, 'milliseconds'>>
  close(): Promise<void>
}

/** Load the bundle in some threads, each with a folder of its own. */
export function openBundles(count: number): BundlePool {
  const folder = mkdtempSync(join(tmpdir(), 'blameless-bundles-'))
  const workers = Array.from({length: count}, () => start(folder))
  const idle = [...workers]
  const waiting: ((worker: BundleWorker) => void)[] = []
  return {
    run: async (step, longestAnswer) => {
      const worker = idle.pop() ?? (await new Promise<BundleWorker>((resolve) => waiting.push(resolve)))
      try {
        return await worker.run(step, longestAnswer)
      } finally {
        const next = waiting.shift()
        if (next) next(worker)
        else idle.push(worker)
      }
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()))
      rmSync(folder, {recursive: true, force: true})
    }
  }
}

interface BundleWorker {
  run(step: Step, longestAnswer?: number): Promise<Omit<StepResult, 'milliseconds'>>
  close(): Promise<unknown>
}

function start(parent: string): BundleWorker {
  const folder = mkdtempSync(join(parent, 'step-'))
  const data = {bundle: pathToFileURL(bundle).href, pace}
  const worker = new Worker(thread, {workerData: data, env: {}, execArgv: []})
  return {
    run: (step, longestAnswer) =>
      new Promise((resolve, reject) => {
        worker.once('error', reject)
        worker.once('message', (ended: {status: number; log: string}) => {
          worker.off('error', reject)
          const result = pickUp(folder, ended)
          for (const name of readdirSync(folder)) rmSync(join(folder, name), {recursive: true})
          resolve(result)
        })
        worker.postMessage({environment: layOut(folder, step), longestAnswer})
      }),
    close: () => worker.terminate()
  }
}
