import {matcher} from './globs.ts'
import type {Settings} from './settings.ts'

/**
 * Make a test for documents.
 *
 * @returns Whether a path is one that `files` names, and neither the template nor the commitment itself.
 */
export function documentMatcher({
  files,
  template,
  commitment
}: Pick<Settings, 'files' | 'template' | 'commitment'>): (path: string) => boolean {
  const matches = matcher(files)
  return (path) => path !== template && path !== commitment && matches(path)
}
