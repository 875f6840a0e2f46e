# Renvoi with its explorer and API, on the port 4000; docker-compose.yml runs it beside a Neo4j server.
FROM node:24-slim AS build
WORKDIR /app
COPY . .
# installs what the lockfile records, builds, and leaves out what only building needed
RUN npm ci && npm prune --omit=dev --ignore-scripts

FROM node:24-slim
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/bin ./bin
COPY --from=build /app/seed ./seed
# where the graph is kept if no server is named by RENVOI_STORE
RUN mkdir /data && chown node:node /data
VOLUME /data
ENV NODE_ENV=production RENVOI_STORE=/data
USER node
EXPOSE 4000
# the first start fills the graph before it listens, which takes minutes
HEALTHCHECK --interval=10s --timeout=5s --start-period=10m --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/renvoi.js"]
CMD ["serve", "--seed", "--host", "0.0.0.0", "--port", "4000"]
