package io.maplebridge.platform.access;

/** What lets others than the people at this machine come in, or may. */
public enum Exposure {
    /** The server listens to more than this machine. */
    NETWORK,
    /** It has a certificate, which nobody needs who comes from this machine. */
    TLS,
    /** It was told that people come by HTTPS: a proxy before it. */
    SECURE_COOKIE,
    /** It was told to believe a proxy's headers, or under which public address it is found. */
    PROXY_SET,
    /** The request came from another machine. */
    FROM_ELSEWHERE,
    /** A proxy passed the request on. */
    PROXY_SEEN,
    /** The request was meant for another name than this machine's own. */
    OTHER_NAME
}
