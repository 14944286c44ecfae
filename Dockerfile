# One image per service, from the jars that `./mvnw package` has built:
#   docker build --build-arg MODULE=intake-service .
FROM eclipse-temurin:25-jre-alpine AS layers
ARG MODULE
WORKDIR /layers
COPY ${MODULE}/target/${MODULE}-*-exec.jar service.jar
RUN java -Djarmode=tools -jar service.jar extract --layers --launcher --destination .

FROM eclipse-temurin:25-jre-alpine
RUN addgroup -S maplebridge && adduser -S -G maplebridge maplebridge \
    && install -d -o maplebridge -g maplebridge -m 700 /keys
ENV TZ=Asia/Shanghai
WORKDIR /service
# What changes least comes first: a new build of ours moves the last layer alone.
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/spring-boot-loader/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./
USER maplebridge
# Every service listens on 8080 in its own container.
ENV SERVER_PORT=8080
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
    CMD wget -q -O /dev/null http://127.0.0.1:8080/readyz
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "org.springframework.boot.loader.launch.JarLauncher"]
