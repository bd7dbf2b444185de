import { defineConfig, loadEnv } from "@medusajs/framework/utils"
import { readEnvironment } from "@maarid/backend/environment"
import { jsonLogger } from "@maarid/backend/logs/json-logger"
import { resolve } from "path"

loadEnv(process.env.NODE_ENV || "development", process.cwd())
const environment = readEnvironment(process.env)
const redisUrl = environment.REDIS_URL

/** With REDIS_URL Medusa's five parts (and its sessions) share Redis; without it each lives in this process. */
const shared = redisUrl
  ? [
      { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
      { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
      { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl } },
      { resolve: "@medusajs/medusa/caching", options: { providers: [redisProvider("caching-redis")] } },
      { resolve: "@medusajs/medusa/locking", options: { providers: [redisProvider("locking-redis")] } },
    ]
  : []

function redisProvider(id: "caching-redis" | "locking-redis") {
  return { resolve: `@medusajs/medusa/${id}`, id, is_default: true, options: { redisUrl } }
}

/** Ways to pay. Cards come in only with Stripe's variables, by Medusa's provider as ours bounds it. */
const { STRIPE_API_KEY: apiKey, STRIPE_WEBHOOK_SECRET: webhookSecret } = environment
const card = apiKey
  ? [{ resolve: "@maarid/backend/providers/card", id: "stripe", options: { apiKey, webhookSecret } }]
  : []
const payment = {
  resolve: "@medusajs/medusa/payment",
  options: {
    providers: [
      { resolve: "@maarid/backend/providers/cash-on-delivery", id: "cash-on-delivery" },
      { resolve: "@maarid/backend/providers/bank-transfer", id: "bank-transfer" },
      ...card,
    ],
  },
}

/** Mail and password, or a phone and a code sent to it. A link that confirms a mail is good for a day. */
const auth = {
  resolve: "@medusajs/medusa/auth",
  dependencies: ["access"],
  options: {
    providers: [
      { resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" },
      { resolve: "@maarid/backend/providers/phone-code", id: "phone-code" },
    ],
    verification: { providers: [{ id: "token", options: { ttl_seconds: 24 * 60 * 60 } }] },
  },
}
const people = ["emailpass", "phone-code"]

const fulfillment = {
  resolve: "@medusajs/medusa/fulfillment",
  options: { providers: [{ resolve: "@maarid/backend/providers/delivery-network", id: "delivery-network" }] },
}

/** With a Meilisearch server the index of words is there (backend/src/search/listing-words.ts); all others stay on PostgreSQL. */
const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY, MEILISEARCH_SEARCH_KEY: searchKey } = environment
const words = host
  ? [
      {
        resolve: "@maarid/backend/providers/meilisearch",
        id: "search-meilisearch",
        options: { host, apiKey: MEILISEARCH_API_KEY, searchKey },
      },
    ]
  : []

/** "simple" is our own configuration (see the listing module's migrations): words come normalised, in three languages. */
const search = {
  resolve: "@medusajs/medusa/search",
  options: {
    default_provider: "search-postgres",
    providers: [
      { resolve: "@maarid/backend/providers/search-postgres", id: "search-postgres", options: { language: "simple" } },
      ...words,
    ],
  },
}

/** Mail goes out by SMTP when there is a server; what nothing sends is written to the outbox. One provider a channel. */
const { SMTP_URL, MAIL_FROM } = environment
const outbox = {
  folder: resolve(process.cwd(), environment.MAARID_DATA_DIR, "outbox"),
  from: MAIL_FROM ?? "Maarid <market@localhost>",
  channels: SMTP_URL ? ["sms"] : ["email", "sms"],
}
const smtp = { url: SMTP_URL, from: MAIL_FROM, channels: ["email"] }
const notification = {
  resolve: "@medusajs/medusa/notification",
  options: {
    providers: [
      { resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels: ["feed"] } },
      { resolve: "@maarid/backend/providers/outbox", id: "outbox", options: outbox },
      ...(SMTP_URL ? [{ resolve: "@maarid/backend/providers/smtp", id: "smtp", options: smtp }] : []),
    ],
  },
}

/** Pictures under /static; papers where no address leads. Another provider of Medusa's can take its place. */
const files = {
  resolve: "@maarid/backend/providers/data-folder",
  id: "data-folder",
  options: { folder: resolve(process.cwd(), environment.MAARID_DATA_DIR) },
}
const file = { resolve: "@medusajs/medusa/file", options: { providers: [files] } }

const format = environment.LOG_FORMAT ?? (environment.NODE_ENV === "production" ? "json" : "text")

module.exports = defineConfig({
  ...(format === "json" && { logger: jsonLogger(environment.LOG_LEVEL) }),
  projectConfig: {
    databaseUrl: environment.DATABASE_URL,
    redisUrl,
    workerMode: environment.MEDUSA_WORKER_MODE,
    // In production Medusa keeps the dashboard's session on https alone: on a machine of one's own nobody could sign in.
    cookieOptions: { sameSite: "lax", secure: environment.BACKEND_URL.startsWith("https:") },
    http: {
      storeCors: environment.STOREFRONT_URL,
      adminCors: environment.BACKEND_URL,
      authCors: `${environment.STOREFRONT_URL},${environment.BACKEND_URL}`,
      jwtSecret: environment.JWT_SECRET,
      // Long, as each code costs a message; a session can be ended before (backend/src/api/ended-sessions.ts).
      jwtExpiresIn: "14d",
      authMethodsPerActor: { user: ["emailpass"], customer: people, cooperative_member: people },
      cookieSecret: environment.COOKIE_SECRET,
    },
  },
  admin: { disable: environment.DISABLE_MEDUSA_ADMIN },
  featureFlags: { translation: true, ...(redisUrl ? { caching: true } : {}) },
  plugins: [{ resolve: "@maarid/backend", options: {} }],
  modules: [
    { resolve: "@medusajs/medusa/translation" },
    auth,
    payment,
    fulfillment,
    notification,
    search,
    file,
    ...shared,
  ],
})
