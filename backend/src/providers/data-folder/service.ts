import { AbstractFileProviderService, MedusaError } from "@medusajs/framework/utils"
import type { FileTypes } from "@medusajs/framework/types"
import { createReadStream, createWriteStream } from "fs"
import { mkdir, readFile, rm } from "fs/promises"
import { dirname, join, resolve, sep } from "path"
import type { Readable } from "stream"
import { writeWhole } from "../../files/write-whole"

const PUBLIC = "files"
const PRIVATE = "private"

/**
 * Files in the market's data folder, under the names they are given: public ones below `files/`, which the backend
 * serves under /static, private ones below `private/`, which nothing serves. A key begins with the one or the other.
 */
export class DataFolderFiles extends AbstractFileProviderService {
  static identifier = "data-folder"
  private readonly folder: string

  constructor(_: object, options: { folder: string }) {
    super()
    this.folder = resolve(options.folder)
  }

  async upload(file: FileTypes.ProviderUploadFileDTO): Promise<FileTypes.ProviderFileResultDTO> {
    const { key, url, path } = await this.placeOf(file)
    await writeWhole(path, Buffer.from(file.content, "base64"))
    return { key, url }
  }

  async getUploadStream(file: FileTypes.ProviderUploadStreamDTO) {
    const { key, url, path } = await this.placeOf(file)
    const writeStream = createWriteStream(path)
    const promise = new Promise<FileTypes.ProviderFileResultDTO>((done, failed) => {
      writeStream.once("finish", () => done({ key, url })).once("error", failed)
    })
    return { writeStream, promise, url, fileKey: key }
  }

  async delete(files: FileTypes.ProviderDeleteFileDTO | FileTypes.ProviderDeleteFileDTO[]): Promise<void> {
    await Promise.all([files].flat().map(({ fileKey }) => rm(this.pathOf(fileKey), { force: true })))
  }

  async getDownloadStream({ fileKey }: FileTypes.ProviderGetFileDTO): Promise<Readable> {
    return createReadStream(this.pathOf(fileKey))
  }

  getAsBuffer({ fileKey }: FileTypes.ProviderGetFileDTO): Promise<Buffer> {
    return readFile(this.pathOf(fileKey))
  }

  /** Only what is public has an address. */
  async getPresignedDownloadUrl({ fileKey }: FileTypes.ProviderGetFileDTO): Promise<string> {
    if (!fileKey.startsWith(`${PUBLIC}/`))
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "a private file has no address")
    return addressOf(fileKey)
  }

  private async placeOf({ filename, access }: { filename: string; access?: "public" | "private" }) {
    const key = `${access === "public" ? PUBLIC : PRIVATE}/${filename}`
    const path = this.pathOf(key)
    await mkdir(dirname(path), { recursive: true })
    return { key, path, url: access === "public" ? addressOf(key) : "" }
  }

  private pathOf(key: string): string {
    const path = resolve(this.folder, key)
    const inside = [PUBLIC, PRIVATE].some((part) => path.startsWith(join(this.folder, part) + sep))
    if (!inside) throw new MedusaError(MedusaError.Types.INVALID_DATA, "no such file key")
    return path
  }
}

/** Without the backend's own address, so that moving it breaks no picture. */
const addressOf = (key: string) => `/static/${key.slice(PUBLIC.length + 1)}`
