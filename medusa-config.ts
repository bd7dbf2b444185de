import { defineConfig, loadEnv } from "@medusajs/framework/utils"
import { readEnvironment } from "@maarid/backend/environment"

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

/** Ways to pay. Cards come in only with Stripe's variables. */
const payment = {
  resolve: "@medusajs/medusa/payment",
  options: {
    providers: [
      { resolve: "@maarid/backend/providers/cash-on-delivery", id: "cash-on-delivery" },
      { resolve: "@maarid/backend/providers/bank-transfer", id: "bank-transfer" },
    ],
  },
}

const fulfillment = {
  resolve: "@medusajs/medusa/fulfillment",
  options: { providers: [{ resolve: "@maarid/backend/providers/delivery-network", id: "delivery-network" }] },
}

/** "simple" is our own configuration (see the listing module's migrations): words come normalised, in three languages. */
const search = {
  resolve: "@medusajs/medusa/search",
  options: {
    default_provider: "search-postgres",
    providers: [{ resolve: "@medusajs/medusa/search-postgres", id: "search-postgres", options: { language: "simple" } }],
  },
}

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: environment.DATABASE_URL,
    redisUrl,
    workerMode: environment.MEDUSA_WORKER_MODE,
    http: {
      storeCors: environment.STOREFRONT_URL,
      adminCors: environment.BACKEND_URL,
      authCors: `${environment.STOREFRONT_URL},${environment.BACKEND_URL}`,
      jwtSecret: environment.JWT_SECRET,
      cookieSecret: environment.COOKIE_SECRET,
    },
  },
  admin: { disable: environment.DISABLE_MEDUSA_ADMIN },
  featureFlags: { translation: true, ...(redisUrl ? { caching: true } : {}) },
  plugins: [{ resolve: "@maarid/backend", options: {} }],
  modules: [{ resolve: "@medusajs/medusa/translation" }, payment, fulfillment, search, ...shared],
})
