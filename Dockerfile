# The site in a container, see docs/deploy/container.md. First the build, then nginx with what the build wrote for it.
FROM node:24-bookworm AS build
WORKDIR /six-digits
COPY . .
# What the publisher sets, see README.md.
ARG SITE_URL BASE_PATH CONTACT_URL REPOSITORY_URL OFFLINE SOURCE_DATE_EPOCH
RUN npm ci && PRECOMPRESS=1 npm run build

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install --yes --no-install-recommends nginx-light libnginx-mod-http-brotli-static \
    && rm -rf /var/lib/apt/lists/* /etc/nginx/sites-enabled/default \
    # Nobody keeps who read what; what goes wrong is told to whoever runs the container.
    && ln -sf /dev/null /var/log/nginx/access.log \
    && ln -sf /dev/stderr /var/log/nginx/error.log
COPY --from=build /six-digits/dist /var/www/six-digits
COPY --from=build /six-digits/dist-hosting/nginx.conf /etc/nginx/conf.d/six-digits.conf
EXPOSE 80
CMD ["nginx", "-g", "daemon off;"]
