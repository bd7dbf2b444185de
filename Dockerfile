# Images of the market: --target backend (servers, worker and one-off commands) and --target storefront.
# docs/deploy.md says how they are run, and what of this file was tried.

FROM node:20-bookworm-slim AS packages
WORKDIR /market
ENV NEXT_TELEMETRY_DISABLED=1 MEDUSA_DISABLE_TELEMETRY=true
COPY package.json package-lock.json ./
COPY backend/package.json backend/
COPY storefront/package.json storefront/
RUN npm ci --no-audit --no-fund

FROM packages AS backend-build
COPY tsconfig.json medusa-config.ts ./
COPY backend/ backend/
RUN cd backend && npx medusa plugin:build
RUN npx medusa build

FROM packages AS storefront-build
# A storefront is built for its addresses: they stand in its pages and in its content security policy.
ARG BACKEND_URL
ARG STOREFRONT_URL
ARG STRIPE_PUBLISHABLE_KEY=
COPY tsconfig.json ./
COPY storefront/ storefront/
RUN cd storefront && npx next build

FROM packages AS run-packages
RUN npm prune --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim AS backend
ENV NODE_ENV=production MEDUSA_DISABLE_TELEMETRY=true BIND_ADDRESS=0.0.0.0 MAARID_DATA_DIR=/data
WORKDIR /market
COPY --from=run-packages /market/ ./
COPY tsconfig.json medusa-config.ts ./
COPY seed/ seed/
COPY scripts/check-ledger.ts scripts/
COPY --from=backend-build /market/backend/.medusa/ backend/.medusa/
COPY --from=backend-build /market/.medusa/ .medusa/
# Its own folders are the user's: migrating makes those that providers have none of.
RUN mkdir /data && chown -R node:node /data .medusa backend/.medusa
USER node
VOLUME /data
EXPOSE 9000
WORKDIR /market/.medusa/server
CMD ["node", "--enable-source-maps", "/market/node_modules/@medusajs/cli/cli.js", "start", "--host", "0.0.0.0", "--port", "9000"]

FROM node:20-bookworm-slim AS storefront
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
WORKDIR /market
COPY --from=run-packages /market/ ./
COPY --from=storefront-build /market/storefront/ storefront/
RUN chown -R node:node storefront/.next
USER node
EXPOSE 3000
WORKDIR /market/storefront
CMD ["node", "/market/node_modules/next/dist/bin/next", "start", "--hostname", "0.0.0.0", "--port", "3000"]
