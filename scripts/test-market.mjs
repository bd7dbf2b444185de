import { readEnvironment } from "./environment.mjs"
import { fillDatabase } from "./market.mjs"
import { createDatabase, withClient } from "./postgres.mjs"
import { freePort } from "./preflight.mjs"

/**
 * The variables of a whole market built for production. Everybody reaches the backend at `proxy.port`; only what listens
 * there knows its real port.
 */
export async function createMarket(context) {
  const [backend, proxy, storefront] = [await freePort(9101), await freePort(9100), await freePort(3100)]
  const environment = {
    ...context.environment,
    NODE_ENV: "production",
    BACKEND_PORT: String(backend),
    STOREFRONT_PORT: String(storefront),
    BACKEND_URL: `http://localhost:${proxy}`,
    STOREFRONT_URL: `http://localhost:${storefront}`,
  }
  const values = readEnvironment({ ...environment, DATABASE_URL: "postgres://embedded" })
  // The seed writes the backend's address into the products' pictures: a template holds for one port.
  return { ...context, environment, values, proxy: { port: proxy, target: backend }, template: `maarid_e2e_${proxy}` }
}

/** Each run begins with what the seed left: a copy of a template that is filled once. */
export async function fillCopy(market, database) {
  const { postgres, template } = market
  await createDatabase(postgres, template)
  market.environment.DATABASE_URL = postgres.url(template)
  await fillDatabase(market)
  await withClient(postgres.url("postgres"), async (client) => {
    await client.query(`drop database if exists ${database} with (force)`)
    await client.query(`create database ${database} template ${template}`)
  })
  market.environment.DATABASE_URL = postgres.url(database)
}
