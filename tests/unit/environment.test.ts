import { readFileSync } from "node:fs"
import { join } from "node:path"
import { ENVIRONMENT_VARIABLES, readEnvironment, readStorefrontEnvironment } from "../../backend/src/environment"

const SECRET = "0123456789abcdef0123456789abcdef"
const production = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://maarid:secret@localhost:5432/maarid",
  JWT_SECRET: SECRET,
  COOKIE_SECRET: SECRET,
  INTERNAL_SECRET: SECRET,
}

describe("the environment", () => {
  it("has a default for everything on a developer's machine", () => {
    expect(readEnvironment({})).toMatchObject({
      BACKEND_PORT: 9000,
      BACKEND_URL: "http://localhost:9000",
      STOREFRONT_URL: "http://localhost:3000",
      MAARID_DATA_DIR: ".data",
    })
  })

  it("takes an empty value for an unset one", () => {
    expect(readEnvironment({ BACKEND_PORT: "", REDIS_URL: "  " })).toEqual(readEnvironment({}))
  })

  it("derives the addresses from the ports, and drops a slash at their end", () => {
    const { BACKEND_URL, STOREFRONT_URL } = readEnvironment({
      BACKEND_PORT: "9100",
      STOREFRONT_URL: "https://shop.example/",
    })
    expect([BACKEND_URL, STOREFRONT_URL]).toEqual(["http://localhost:9100", "https://shop.example"])
  })

  it("accepts a production with secrets of its own", () => {
    expect(readEnvironment(production).DATABASE_URL).toBe(production.DATABASE_URL)
  })

  it.each([
    [{ BACKEND_PORT: "nine" }, "BACKEND_PORT must be a port from 1 to 65535"],
    [{ STOREFRONT_PORT: "65536" }, "STOREFRONT_PORT must be a port from 1 to 65535"],
    [{ REDIS_URL: "http://localhost" }, "REDIS_URL must be an address such as redis://host:6379"],
    [{ BACKEND_URL: "api.example" }, "BACKEND_URL must be an address such as https://api.example.org"],
    [{ LOG_LEVEL: "loud" }, /^LOG_LEVEL must be one of /],
    [{ MEDUSA_WORKER_MODE: "worker" }, "REDIS_URL must be set when MEDUSA_WORKER_MODE is worker"],
    [{ STRIPE_API_KEY: "sk_test_1" }, "STRIPE_WEBHOOK_SECRET must be set when STRIPE_API_KEY is"],
    [{ STRIPE_WEBHOOK_SECRET: "whsec_1" }, "STRIPE_API_KEY must be set when STRIPE_WEBHOOK_SECRET is"],
    [
      { STRIPE_API_KEY: "sk_test_1", STRIPE_WEBHOOK_SECRET: "whsec_1" },
      "STRIPE_PUBLISHABLE_KEY must be set when STRIPE_API_KEY is",
    ],
    [{ ...production, STRIPE_API_BASE: "http://localhost:12111" }, /^STRIPE_API_BASE must not be set in production/],
    [{ SMTP_URL: "smtp://mail.example" }, "MAIL_FROM must be set when SMTP_URL is"],
    [{ ...production, DATABASE_URL: "" }, /^DATABASE_URL must be set in production/],
    [{ ...production, JWT_SECRET: "" }, "JWT_SECRET must be set in production"],
    [{ ...production, COOKIE_SECRET: "supersecret" }, /^COOKIE_SECRET must be at least 32 random characters/],
  ])("says in one line what is wrong with %j", (source: Record<string, string>, message: string | RegExp) => {
    expect(() => readEnvironment(source)).toThrow(message)
    expect(() => readEnvironment(source)).not.toThrow(/\n/)
  })

  it("never repeats a secret in its complaint", () => {
    expect(() => readEnvironment({ STRIPE_API_KEY: "pk_live_mine" })).not.toThrow(/pk_live_mine/)
  })

  it("lets the storefront run without a database, but not with a known secret", () => {
    expect(readStorefrontEnvironment({ ...production, DATABASE_URL: "" }).INTERNAL_SECRET).toBe(SECRET)
    expect(() => readStorefrontEnvironment({ NODE_ENV: "production" })).toThrow(
      "INTERNAL_SECRET must be set in production"
    )
  })

  it("is explained whole by .env.example, and by nothing else", () => {
    const example = readFileSync(join(__dirname, "../../.env.example"), "utf8")
    const names = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
    expect(names.sort()).toEqual([...ENVIRONMENT_VARIABLES].sort())
  })
})
