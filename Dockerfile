FROM node:20-slim
ARG COPYDESK_VERSION=latest
RUN npm install --global --no-audit --no-fund "copydesk@${COPYDESK_VERSION}" && npm cache clean --force
WORKDIR /copy
USER node
ENTRYPOINT ["copydesk"]
CMD ["check", "."]
