# Builds the site and serves it by a web server that needs no rights: docker build -t plans . && docker run -p 8080:8080 plans
FROM eclipse-temurin:17-jdk-jammy AS build
WORKDIR /catalogue
COPY . .
RUN sh ./catalogue build && sh ./catalogue headers nginx > nginx.conf

FROM nginxinc/nginx-unprivileged:1.27-alpine
COPY --from=build /catalogue/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /catalogue/site /usr/share/nginx/html
