import { expect, test } from "@jest/globals"
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { isDiskFull } from "@maarid/backend/contracts/disk-full"
import { writeWhole } from "@maarid/backend/files/write-whole"

const of = (message: string, more: object = {}) => Object.assign(new Error(message), more)

test("a disk with no room is told from a file that cannot be written otherwise", () => {
  for (const full of [
    of("ENOSPC: no space left on device, write", { code: "ENOSPC" }),
    of("could not extend file", { code: "53100" }),
    of("wrapped", { cause: of("EDQUOT: disk quota exceeded", { code: "EDQUOT" }) }),
  ])
    expect(isDiskFull(full)).toBe(true)
  for (const other of [of("EACCES", { code: "EACCES" }), of("out of memory", { code: "53200" }), undefined, "ENOSPC"])
    expect(isDiskFull(other)).toBe(false)
})

test("a file is written whole, over what stood there, and where it cannot be nothing is left of it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "whole-"))
  await writeWhole(join(folder, "a"), Buffer.from("first"))
  await writeWhole(join(folder, "a"), Buffer.from("second"))
  expect([await readdir(folder), await readFile(join(folder, "a"), "utf8")]).toEqual([["a"], "second"])
  // A folder stands where the file should: written beside it, it cannot take its place.
  await expect(writeWhole(folder, Buffer.from("third"))).rejects.toThrow()
  expect(await readdir(folder)).toEqual(["a"])
  expect((await readdir(tmpdir())).filter((name) => name.startsWith(folder.split("/").at(-1) ?? ""))).toEqual([
    folder.split("/").at(-1),
  ])
  await rm(folder, { recursive: true })
})
