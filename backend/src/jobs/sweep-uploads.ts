import { sweepUploads } from "../files/tus"

/** What a device began to send and never finished goes after two days. */
export default async function sweep(): Promise<void> {
  await sweepUploads()
}

export const config = { name: "sweep-uploads", schedule: "43 3 * * *" }
