import { refusal } from "../contracts/codes"
import { readPaperPhoto } from "../evidence/paper-store"
import type { ReadApplication } from "./read-application"

/** A photo of one of an application's papers. @throws NOT_FOUND where it is another's */
export async function readPaper({ id, papers }: ReadApplication, paper_id: string): Promise<{ webp: string }> {
  const paper = papers.find((one) => one.id === paper_id)
  if (!paper) throw refusal("NOT_FOUND")
  return { webp: (await readPaperPhoto(id, paper.photo)).toString("base64") }
}
