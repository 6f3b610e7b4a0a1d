import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, describe, expect, test} from '@jest/globals'
import {parseHunks} from '../../src/diff.ts'
import {gitForge} from '../../src/forges/git.ts'
import {describeForge} from './contract.ts'
import type {TextChange} from './contract.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true})
})

/** A repository in a temporary folder, with a branch `main` and a branch that starts from it. */
class Repository {
  readonly folder = mkdtempSync(join(tmpdir(), 'blameless-git-'))

  constructor() {
    folders.push(this.folder)
    this.git('init', '--quiet', '--initial-branch=main')
  }

  git(...args: string[]): string {
    const who = ['-c', 'user.name=Mira', '-c', 'user.email=mira@example.test', '-c', 'core.autocrlf=false']
    return execFileSync('git', [...who, ...args], {cwd: this.folder, encoding: 'utf8'})
  }

  write(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), {recursive: true})
    writeFileSync(join(this.folder, path), text)
  }

  remove(path: string): void {
    rmSync(join(this.folder, path))
  }

  commit(): void {
    this.git('add', '--all')
    this.git('commit', '--quiet', '--allow-empty', '--message', 'Go on')
  }
}

function branchWith(change: TextChange): Repository {
  const repository = new Repository()
  for (const [path, {before}] of Object.entries(change)) if (before !== undefined) repository.write(path, before)
  repository.commit()
  repository.git('checkout', '--quiet', '-b', 'topic')
  for (const [path, {after}] of Object.entries(change)) {
    if (after === undefined) repository.remove(path)
    else repository.write(path, after)
  }
  return repository
}

describeForge('a local repository, committed', async (change) => {
  const repository = branchWith(change)
  repository.commit()
  return {forge: gitForge({directory: repository.folder, base: 'main'})}
})

describeForge('a local repository, not committed', async (change) => ({
  forge: gitForge({directory: branchWith(change).folder, base: 'main'})
}))

const path = 'postmortems/ferry.md'
const added = (patch: string | undefined) => parseHunks(patch ?? '').flatMap((hunk) => [...hunk.added])

describe('a local repository', () => {
  test('counts from the merge base: what others did on the base meanwhile is not part of the change', async () => {
    const repository = branchWith({[path]: {before: 'a\n', after: 'a\nb\n'}})
    repository.commit()
    repository.git('checkout', '--quiet', 'main')
    repository.write('postmortems/other.md', 'c\n')
    repository.commit()
    repository.git('checkout', '--quiet', 'topic')
    const files = await gitForge({directory: repository.folder, base: 'main'}).changedFiles()
    expect(files.map(({path}) => path)).toEqual([path])
  })

  test('sees what is committed and what is not, together', async () => {
    const repository = branchWith({[path]: {before: 'a\n', after: 'a\nb\n'}})
    repository.commit()
    repository.write(path, 'a\nb\nc\n')
    const [file] = await gitForge({directory: repository.folder, base: 'main'}).changedFiles()
    expect(added(file?.patch)).toEqual([2, 3])
  })

  test('knows a file under its new name by the lines that changed', async () => {
    const text = Array.from({length: 20}, (_, index) => `line ${index}\n`).join('')
    const repository = branchWith({'old.md': {before: text}, 'new.md': {after: `${text}more\n`}})
    repository.commit()
    const [file, ...others] = await gitForge({directory: repository.folder, base: 'main'}).changedFiles()
    expect([file?.path, file?.status, added(file?.patch), others]).toEqual(['new.md', 'renamed', [21], []])
    expect(file?.from).toBe('old.md')
  })

  test('counts paths from the folder it is started in', async () => {
    const repository = branchWith({[path]: {after: 'a\n'}, 'elsewhere.md': {after: 'b\n'}})
    const files = await gitForge({directory: join(repository.folder, 'postmortems'), base: 'main'}).changedFiles()
    expect(files.map(({path, patch}) => [path, added(patch)])).toEqual([['ferry.md', [1]]])
  })

  test('passes over links, and tells them apart from documents without a text', async () => {
    const repository = branchWith({[path]: {after: 'a\n'}})
    symlinkSync('ferry.md', join(repository.folder, 'postmortems/link.md'))
    repository.write('postmortems/latin.md', Uint8Array.of(0x42, 0xe4))
    const forge = gitForge({directory: repository.folder, base: 'main'})
    const texts = await Promise.all((await forge.changedFiles()).map((file) => forge.read(file)))
    expect(texts.filter((text) => text !== undefined)).toEqual(['a\n'])
    expect(forge.notes()).toEqual(['postmortems/link.md is a link to another file; it was passed over.'])
    expect(forge.unreadable).toEqual(new Map([['postmortems/latin.md', 'is not UTF-8 text']]))
  })

  test('asks for changed lines only where somebody will read them', async () => {
    const repository = branchWith({[path]: {after: 'a\n'}, 'notes.txt': {after: 'b\n'}})
    const forge = gitForge({directory: repository.folder, base: 'main', matches: (path) => path.endsWith('.md')})
    const files = await forge.changedFiles()
    expect(files.map(({path, patch}) => [path, patch === undefined])).toEqual([
      ['notes.txt', true],
      [path, false]
    ])
  })

  test.each([
    ['an unknown base', 'elsewhere', /no branch, tag or commit "elsewhere".*git fetch/],
    ['a base that looks like an option', '--output=x', /no branch, tag or commit "--output=x"/]
  ])('%s is an error with a mend', async (_, base, message) => {
    const {folder} = branchWith({})
    await expect(gitForge({directory: folder, base}).changedFiles()).rejects.toThrow(message)
  })

  test('a base without common history, and a folder that is no repository, are errors with a mend', async () => {
    const repository = branchWith({})
    repository.git('checkout', '--quiet', '--orphan', 'island')
    repository.write('island.md', 'Nobody has been here.\n')
    repository.commit()
    await expect(gitForge({directory: repository.folder, base: 'main'}).changedFiles()).rejects.toThrow(
      /no common history/
    )
    const folder = mkdtempSync(join(tmpdir(), 'blameless-none-'))
    folders.push(folder)
    await expect(gitForge({directory: folder, base: 'main'}).changedFiles()).rejects.toThrow(
      /not part of a git repository/
    )
  })
})
