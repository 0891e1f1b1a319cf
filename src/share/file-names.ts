/**
 * What a file is called: the app and the day it was made. It names nothing of a person, a case or a
 * kind of content that gives an answer away (E-06). `part` counts from 1, where one day's copy
 * takes several files.
 */
export function fileName(madeOn: string, ending: Ending, part?: number): string {
  return `thuiswerkwijzer-${madeOn}${part === undefined ? '' : `-${part}`}.${ending}`
}

export type Ending = 'age' | 'txt' | 'html' | 'json' | 'csv'
