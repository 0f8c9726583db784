/** A size as readers know it from their devices: "0.4 MB", "12 MB". */
export const inMegabytes = (bytes: number) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
