import { sweepUploads } from "../files/tus"
import { recorded } from "../schedule/record-run"

/** What a device began to send and never finished goes after two days. */
async function sweep(): Promise<void> {
  await sweepUploads()
}

export const config = { name: "sweep-uploads", schedule: "43 3 * * *" }
export default recorded(config, sweep)
