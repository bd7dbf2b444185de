/** @jest-environment node */
import { expect, test } from "@jest/globals"
import jsQR from "jsqr"
import { renderToStaticMarkup } from "react-dom/server"
import sharp from "sharp"
import { QrCode } from "./qr-code"

const shop = "https://maarid.example/ar/cooperatives/ait-baamrane-argan"
const order = "https://maarid.example/ar/coop/orders/parc_01KAMN8Q2P6Z3J9V5T7R4W1X0Y"

test.each([shop, order])("a phone reads %s off the paper, small as it is printed", async (text) => {
  const svg = renderToStaticMarkup(<QrCode text={text} label="" />).replace(
    "<svg ",
    '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="240" '
  )
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(text)
})
