package io.maplebridge.platform.space;

/** How much a disk still takes, from most to least. */
public enum Room {
    /** Enough. */
    AMPLE,
    /** Somebody should make room: the office is told. */
    LOW,
    /** Nothing more is taken in: what is left is for bringing to an end what was. */
    NONE
}
