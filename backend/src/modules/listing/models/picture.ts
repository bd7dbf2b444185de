import { model } from "@medusajs/framework/utils"

/** A photo a cooperative sent: re-encoded, public. One upload makes one photo, however often it is finished. */
export const Picture = model
  .define("picture", {
    id: model.id({ prefix: "pict" }).primaryKey(),
    cooperative_id: model.text(),
    upload_id: model.text().unique(),
    /** As pictures are kept everywhere: without width and ending. */
    src: model.text(),
    widths: model.json(),
  })
  .indexes([{ on: ["cooperative_id"] }])
