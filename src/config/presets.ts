/**
 * Configurations that come with the program, for `copydesk.extends`: each in the form of a file, so that
 * one may be copied out and changed.
 */
export const PRESETS: Readonly<Record<string, string>> = {
  // What is printed cannot be called back: all rules, and what contradicts itself stops the page.
  newsroom: `{
  "rules": {
    "preset-copydesk": {
      "duplicate-passage": { "severity": "error" },
      "name-consistency": { "severity": "error" },
      "web-boilerplate": { "severity": "error" }
    }
  },
  "copydesk": { "failOn": "warning" }
}`,
  // Manuals say the same thing in many places, and show commands as they are typed.
  docs: `{
  "rules": {
    "preset-copydesk": {
      "caption-consistency": false,
      "duplicate-passage": { "severity": "info" },
      "name-consistency": { "severity": "info" }
    }
  },
  "copydesk": { "failOn": "warning" }
}`,
  // One writer, no desk: what is surely wrong stops a build, the rest is advice.
  blog: `{
  "rules": {
    "preset-copydesk": {
      "duplicate-passage": { "severity": "info" }
    }
  },
  "copydesk": { "failOn": "error" }
}`,
}
