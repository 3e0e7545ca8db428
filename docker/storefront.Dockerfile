# The Next.js shop.
# Build it from the repository: docker build -f docker/storefront.Dockerfile .

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
COPY storefront storefront
# Baked into the security headers and the list of picture hosts.
ARG BACKEND_URL=http://localhost:9000
ARG STOREFRONT_URL=http://localhost:8000
ARG S3_FILE_URL=
ENV NEXT_TELEMETRY_DISABLED=1
RUN npx turbo run build --filter=@coopstore/storefront --env-mode=loose
RUN --mount=type=cache,target=/var/cache/npm \
    npm ci --no-audit --cache=/var/cache/npm --omit=dev --workspace=@coopstore/storefront \
    && rm -rf plugins backend

FROM node:24-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
COPY --from=build /app /app
WORKDIR /app/storefront
# Next keeps resized pictures here.
RUN mkdir -p .next/cache && chown -R node:node .next/cache
USER node
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch('http://localhost:8000/robots.txt').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["/app/node_modules/.bin/next", "start", "--port", "8000"]
