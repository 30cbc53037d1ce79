/** Words that can only be subjects: a past form right behind one is finite. Own list. */
export const SUBJECTS: ReadonlySet<string> = new Set('he she they we i it who there you'.split(' '))
