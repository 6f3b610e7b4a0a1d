import {structuredPatch} from 'diff'
import {memoryForge} from '../../src/forges/memory.ts'
import {describeComments, describeForge} from './contract.ts'
import type {MemoryFile} from '../../src/forges/memory.ts'
import type {TextChange} from './contract.ts'

async function start(change: TextChange) {
  const files = Object.entries(change).map(([path, {before, after}]): [string, MemoryFile] => {
    const {hunks} = structuredPatch('a', 'b', before ?? '', after ?? '', '', '', {context: 3})
    const patch = hunks
      .map(({oldStart, oldLines, newStart, newLines, lines}) =>
        [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...lines].join('\n')
      )
      .join('\n')
    const status = before === undefined ? 'added' : after === undefined ? 'removed' : 'modified'
    return [path, {text: after ?? '', patch, status}]
  })
  return {forge: memoryForge(Object.fromEntries(files))}
}

describeForge('a forge in memory', start)
describeComments('a forge in memory', start)
