# The Medusa application: a server or a worker, by WORKER_MODE.
# Build it from the repository: docker build -f docker/backend.Dockerfile .

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY backend/package.json backend/
COPY plugins/admin-kit/package.json plugins/admin-kit/
COPY plugins/carriers/package.json plugins/carriers/
COPY plugins/cooperatives/package.json plugins/cooperatives/
COPY plugins/documents/package.json plugins/documents/
COPY plugins/hub/package.json plugins/hub/
COPY plugins/notifications/package.json plugins/notifications/
COPY plugins/payments/package.json plugins/payments/
COPY plugins/reports/package.json plugins/reports/
COPY plugins/settlements/package.json plugins/settlements/
COPY storefront/package.json storefront/
RUN --mount=type=cache,target=/var/cache/npm npm ci --no-audit --cache=/var/cache/npm
COPY turbo.json tsconfig.base.json ./
COPY plugins plugins
COPY backend backend
# The admin bakes in the addresses it is served from and links to.
ARG BACKEND_URL=http://localhost:9000
ARG STOREFRONT_URL=http://localhost:8000
# Medusa reads its whole configuration to build, and connects to nothing.
RUN DATABASE_URL=postgres://localhost/unused \
    JWT_SECRET=unused-at-build COOKIE_SECRET=unused-at-build \
    REFRESH_SECRET=unused-at-build STRIPE_API_KEY=sk_unused \
    STRIPE_WEBHOOK_SECRET=whsec_unused \
    npx turbo run build --filter=@coopstore/backend --env-mode=loose
# What runs needs neither the tools nor the sources.
RUN --mount=type=cache,target=/var/cache/npm \
    npm ci --no-audit --cache=/var/cache/npm --omit=dev --workspace=@coopstore/backend \
      --workspace=@coopstore/carriers --workspace=@coopstore/cooperatives \
      --workspace=@coopstore/documents --workspace=@coopstore/hub \
      --workspace=@coopstore/notifications --workspace=@coopstore/payments \
      --workspace=@coopstore/reports \
      --workspace=@coopstore/settlements \
    && rm -rf plugins/*/src backend/src storefront

FROM node:24-slim
ENV NODE_ENV=production
COPY --from=build /app /app
WORKDIR /app/backend/.medusa/server
# Uploads and letters, where neither a bucket nor a mail server is set.
RUN mkdir -p static .coopstore/outbox .coopstore/private-uploads && chown -R node:node static .coopstore
USER node
EXPOSE 9000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://localhost:9000/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["/app/node_modules/.bin/medusa", "start", "--port", "9000"]
