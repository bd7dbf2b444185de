import { z } from "@medusajs/framework/zod"

/** Secrets that are known to everybody: fine on a developer's machine, refused in production. */
const DEVELOPMENT_SECRET = "maarid-development-secret-not-for-production"
const KNOWN_SECRETS = [DEVELOPMENT_SECRET, "supersecret", "secret", "changeme"]
const SECRETS = ["JWT_SECRET", "COOKIE_SECRET", "INTERNAL_SECRET"] as const
const SECRET_LENGTH = 32

const LOG_LEVELS = ["silly", "debug", "verbose", "http", "info", "warn", "error", "panic"] as const

const port = (otherwise: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .transform(Number)
    .refine((value) => value <= 65535)
    .default(otherwise)
    .describe("a port from 1 to 65535")

const url = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols }).describe(`an address such as ${example}`)

const webUrl = (example: string) =>
  z
    .url({ protocol: /^https?$/ })
    .transform((value) => value.replace(/\/+$/, ""))
    .describe(`an address such as ${example}`)

const secret = z.string().default(DEVELOPMENT_SECRET).describe(`at least ${SECRET_LENGTH} random characters`)

/** Every variable Maarid reads, backend and storefront together. `.env.example` explains each. */
const variables = z.object({
  NODE_ENV: z
    .enum(["development", "production", "test"])
    .default("development")
    .describe("development, production or test"),
  LOG_LEVEL: z
    .enum(LOG_LEVELS)
    .default("info")
    .describe(`one of ${LOG_LEVELS.join(", ")}`),
  LOG_FORMAT: z.enum(["json", "text"]).optional().describe("json or text"),
  MAARID_DATA_DIR: z.string().default(".data").describe("a folder"),

  BIND_ADDRESS: z.union([z.ipv4(), z.ipv6()]).default("127.0.0.1").describe("an IP address such as 127.0.0.1"),
  BACKEND_PORT: port(9000),
  STOREFRONT_PORT: port(3000),
  BACKEND_URL: webUrl("https://api.example.org").optional(),
  STOREFRONT_URL: webUrl("https://www.example.org").optional(),

  DATABASE_URL: url(/^postgres(ql)?$/, "postgres://user:password@host:5432/maarid").optional(),
  REDIS_URL: url(/^rediss?$/, "redis://host:6379").optional(),
  MEDUSA_WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared").describe("shared, server or worker"),
  DISABLE_MEDUSA_ADMIN: z
    .enum(["true", "false"])
    .default("false")
    .transform((value) => value === "true")
    .describe("true or false"),

  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
  INTERNAL_SECRET: secret,
  PUBLISHABLE_KEY: z.string().startsWith("pk_").optional().describe("a Medusa publishable key, which starts with pk_"),

  STRIPE_API_KEY: z
    .string()
    .regex(/^(sk|rk)_/)
    .optional()
    .describe("a Stripe secret key, which starts with sk_ or rk_"),
  STRIPE_PUBLISHABLE_KEY: z
    .string()
    .startsWith("pk_")
    .optional()
    .describe("a Stripe publishable key, which starts with pk_"),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .startsWith("whsec_")
    .optional()
    .describe("a Stripe webhook secret, which starts with whsec_"),
  STRIPE_API_BASE: webUrl("http://localhost:12111").optional(),
  BANK_ACCOUNT_HOLDER: z.string().default("Maarid (demonstration)").describe("the holder of the market's bank account"),
  BANK_ACCOUNT_BANK: z.string().default("Demonstration").describe("the bank of the market's account"),
  BANK_ACCOUNT_RIB: z
    .string()
    .regex(/^\d{24}$/)
    .default("000000000000000000000000")
    .describe("the 24 digits of the market's bank account"),
  MEILISEARCH_HOST: webUrl("http://localhost:7700").optional(),
  MEILISEARCH_API_KEY: z.string().min(1).optional().describe("a Meilisearch key that may write listings"),
  MEILISEARCH_SEARCH_KEY: z.string().min(1).optional().describe("a Meilisearch key that may search listings"),
  OTEL_EXPORTER_OTLP_ENDPOINT: webUrl("http://localhost:4318").optional(),
  OTEL_METRIC_EXPORT_INTERVAL: z
    .string()
    .regex(/^[1-9]\d{1,7}$/)
    .transform(Number)
    .default(60_000)
    .describe("milliseconds, such as 60000"),
  SMTP_URL: url(/^smtps?$/, "smtps://user:password@mail.example.org").optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/)
    .optional()
    .describe("a sender such as Maarid <orders@example.org>"),
})

/** What the storefront alone needs: it runs without database, mail or payment variables. */
const storefrontVariables = variables.pick({
  NODE_ENV: true,
  MAARID_DATA_DIR: true,
  BACKEND_PORT: true,
  BACKEND_URL: true,
  STOREFRONT_PORT: true,
  STOREFRONT_URL: true,
  REDIS_URL: true,
  INTERNAL_SECRET: true,
  PUBLISHABLE_KEY: true,
})

type Source = Record<string, string | undefined>
type Addresses = { BACKEND_URL: string; STOREFRONT_URL: string }
export type Environment = Omit<z.output<typeof variables>, keyof Addresses> & Addresses
export type StorefrontEnvironment = Omit<z.output<typeof storefrontVariables>, keyof Addresses> & Addresses

/** A variable is missing or wrong. The message is one line that names it and never shows a secret's value. */
export class EnvironmentError extends Error {
  readonly variable: string

  constructor(variable: string, reason: string) {
    super(`${variable} ${reason}`)
    this.name = "EnvironmentError"
    this.variable = variable
  }
}

/**
 * Reads the whole environment of the backend, typed; an empty value counts as unset.
 * @throws EnvironmentError naming the first variable that is missing or wrong.
 */
export function readEnvironment(source: Source = process.env): Environment {
  const values = withAddresses(parse(variables, source))
  refuseKnownSecrets(values, SECRETS)
  if (values.NODE_ENV === "production" && !values.DATABASE_URL) {
    throw new EnvironmentError("DATABASE_URL", "must be set in production (npm start sets it to its own PostgreSQL)")
  }
  // A "server" without Redis is not refused: Medusa's own migration command runs as one.
  if (values.MEDUSA_WORKER_MODE === "worker" && !values.REDIS_URL) {
    throw new EnvironmentError("REDIS_URL", "must be set when MEDUSA_WORKER_MODE is worker")
  }
  requireTogether(values, "STRIPE_API_KEY", "STRIPE_WEBHOOK_SECRET")
  requireTogether(values, "STRIPE_WEBHOOK_SECRET", "STRIPE_API_KEY")
  requireTogether(values, "STRIPE_API_KEY", "STRIPE_PUBLISHABLE_KEY")
  requireTogether(values, "STRIPE_PUBLISHABLE_KEY", "STRIPE_API_KEY")
  if (values.NODE_ENV === "production" && values.STRIPE_API_BASE) {
    throw new EnvironmentError("STRIPE_API_BASE", "must not be set in production: cards are Stripe's business alone")
  }
  requireTogether(values, "SMTP_URL", "MAIL_FROM")
  return values
}

/**
 * Reads what the storefront needs; an empty value counts as unset.
 * @throws EnvironmentError naming the first variable that is missing or wrong.
 */
export function readStorefrontEnvironment(source: Source = process.env): StorefrontEnvironment {
  const values = withAddresses(parse(storefrontVariables, source))
  refuseKnownSecrets(values, ["INTERNAL_SECRET"])
  return values
}

/** The names of all variables, for checks that `.env.example` is complete. */
export const ENVIRONMENT_VARIABLES = Object.keys(variables.shape)

function parse<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, source: Source) {
  const given = Object.fromEntries(
    Object.keys(schema.shape)
      .map((name) => [name, source[name]?.trim()] as const)
      .filter(([, value]) => value)
  )
  const result = schema.safeParse(given)
  if (result.success) {
    return result.data
  }
  const name = String(result.error.issues[0].path[0])
  throw new EnvironmentError(name, `must be ${describe(schema.shape[name])}`)
}

/** The description may sit under `.optional()` or `.default()`. */
function describe(type: unknown): string {
  for (
    let inner = type;
    inner instanceof z.ZodType;
    inner = inner.def && "innerType" in inner.def && inner.def.innerType
  ) {
    if (inner.description) {
      return inner.description
    }
  }
  return "something else"
}

function withAddresses<Values extends Partial<Addresses> & { BACKEND_PORT: number; STOREFRONT_PORT: number }>(
  values: Values
) {
  return {
    ...values,
    BACKEND_URL: values.BACKEND_URL ?? `http://localhost:${values.BACKEND_PORT}`,
    STOREFRONT_URL: values.STOREFRONT_URL ?? `http://localhost:${values.STOREFRONT_PORT}`,
  }
}

function refuseKnownSecrets<Name extends string>(
  values: Record<Name, string> & { NODE_ENV: string },
  names: readonly Name[]
) {
  if (values.NODE_ENV !== "production") {
    return
  }
  for (const name of names) {
    const value = values[name]
    if (value === DEVELOPMENT_SECRET) {
      throw new EnvironmentError(name, "must be set in production")
    }
    if (value.length < SECRET_LENGTH || KNOWN_SECRETS.includes(value)) {
      throw new EnvironmentError(name, `must be at least ${SECRET_LENGTH} random characters in production`)
    }
  }
}

function requireTogether(values: Partial<Environment>, given: keyof Environment, needed: keyof Environment) {
  if (values[given] && !values[needed]) {
    throw new EnvironmentError(needed, `must be set when ${given} is`)
  }
}
