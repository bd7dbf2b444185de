/* eslint-disable @typescript-eslint/no-require-imports -- Medusa is loaded as its own command does, by require */
// Boots the Medusa of the working folder in this process and counts its SQL statements: GET /statements.
const { Client } = require("pg")
const express = require("express")

let statements = 0
const query = Client.prototype.query
Client.prototype.query = function (...args) {
  statements++
  return query.apply(this, args)
}

async function serve() {
  require("ts-node").register({ transpileOnly: true, swc: true, compilerOptions: { module: "commonjs" } })
  const { default: load } = require("@medusajs/medusa/loaders/index")
  const app = express()
  app.get("/statements", (_, response) => response.json({ statements }))
  await load({ directory: process.cwd(), expressApp: app })
  const server = app.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }))
}

process.on("disconnect", () => process.exit(0))
serve().catch((error) => {
  console.error(error)
  process.exit(1)
})
