import {matcher} from './globs.ts'
import type {Settings} from './settings.ts'

/**
 * Make a test for documents.
 *
 * @returns Whether a path is one that `files` names, and not the template itself.
 */
export function documentMatcher({files, template}: Pick<Settings, 'files' | 'template'>): (path: string) => boolean {
  const matches = matcher(files)
  return (path) => path !== template && matches(path)
}
