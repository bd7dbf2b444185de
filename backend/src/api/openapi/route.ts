import { dirname } from "path"
import { answer } from "../../contracts/answer"
import { openApiDocument, type OpenApiDocument } from "../../contracts/openapi"
import * as contract from "./contract"

let described: OpenApiDocument | undefined

export const GET = answer(contract.GET, async () => (described ??= openApiDocument(dirname(__dirname))))
