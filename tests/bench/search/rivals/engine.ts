/** Something that can be asked: answers at most twenty handles, best first. */
export interface Engine {
  name: string
  search(text: string): Promise<string[]>
  /** Leaves nothing behind. */
  close?(): Promise<void>
}

export const ANSWERS = 20

/** A listing as a rival without our index reads it: its words in the three languages. */
export interface Document {
  handle: string
  title: string
  description: string
}
