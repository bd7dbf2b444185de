import path from "node:path"
import type { NextConfig } from "next"
import createNextIntlPlugin from "next-intl/plugin"

const backendOrigin = new URL(process.env.BACKEND_URL || "http://localhost:9000").origin
/* Names that lead to nobody else's machine: only there may a photo come from an address that is not public. */
const isLocal = /^((.+\.)?localhost|127\.0\.0\.1)$/.test(new URL(backendOrigin).hostname)
const isDev = process.env.NODE_ENV === "development"

/* Stripe's card fields run from Stripe's own addresses: open only on a market that takes cards, known when it is built. */
const takesCards = Boolean(process.env.STRIPE_PUBLISHABLE_KEY?.trim())
const cardScripts = takesCards ? " https://js.stripe.com" : ""
const cardQuestions = takesCards ? " https://api.stripe.com" : ""
const cardFrames = takesCards ? ["frame-src 'self' https://js.stripe.com https://hooks.stripe.com"] : []

/* Static pages carry Next's own inline scripts and cannot carry a nonce (it would make every page dynamic),
   so scripts allow 'unsafe-inline'; everything else is closed to our own origin, the backend's pictures and the card's fields. */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${isDev ? " 'unsafe-eval'" : ""}${cardScripts}`,
  "style-src 'self' 'unsafe-inline'",
  `img-src 'self' data: blob: ${backendOrigin}`,
  "font-src 'self'",
  `connect-src 'self'${isDev ? " ws:" : ""}${cardQuestions}`,
  ...cardFrames,
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ")

const securityHeaders = [
  { key: "Content-Security-Policy", value: contentSecurityPolicy },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Strict-Transport-Security", value: "max-age=31536000" },
]

/* The service worker fetches pictures itself, from where they are. */
const workerHeaders = [
  { key: "Content-Security-Policy", value: `default-src 'self'; connect-src 'self' ${backendOrigin}` },
  { key: "Cache-Control", value: "no-cache" },
]

const day = [{ key: "Cache-Control", value: "public, max-age=86400, stale-while-revalidate=604800" }]

const config: NextConfig = {
  poweredByHeader: false,
  compress: true,
  cacheHandler: path.join(__dirname, "page-cache.js"),
  // Photos that cooperatives upload, in the widths of our frames; the drawings come in theirs already.
  images: {
    remotePatterns: [new URL(`${backendOrigin}/static/**`)],
    imageSizes: [160],
    deviceSizes: [320, 400, 640, 960, 1280],
    qualities: [70],
    formats: ["image/webp"],
    dangerouslyAllowLocalIP: isLocal,
  },
  turbopack: { root: path.join(__dirname, "..") },
  experimental: { globalNotFound: true },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    { source: "/service-worker.js", headers: workerHeaders },
    { source: "/icons/:path*", headers: day },
    { source: "/motifs/:path*", headers: day },
    { source: "/shapes/:path*", headers: day },
  ],
}

export default createNextIntlPlugin("./src/i18n/request.ts")(config)
