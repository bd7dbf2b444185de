import { randomUUID } from "crypto"
import { rename, rm, writeFile } from "fs/promises"

/** Writes a file whole or not at all: what a full disk cut off never stands under its name. */
export async function writeWhole(path: string, content: Buffer): Promise<void> {
  const part = `${path}.${randomUUID()}.part`
  try {
    await writeFile(part, content, { flag: "wx" })
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
