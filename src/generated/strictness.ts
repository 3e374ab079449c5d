// Generated from schemas/v1 by scripts/generate.ts. Do not edit.

export const strictness = {
  "kind": "fields",
  "fields": {
    "file": {
      "kind": "value",
      "is": "not-a-rule"
    },
    "digest": {
      "kind": "value",
      "is": "not-a-rule"
    },
    "limits": {
      "kind": "fields",
      "fields": {
        "requests": {
          "kind": "value",
          "is": "neutral"
        }
      }
    },
    "gateways": {
      "kind": "map",
      "entries": "kept-where-needed",
      "ordered": false,
      "of": {
        "kind": "fields",
        "fields": {
          "dialect": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "auth": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "credential": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "headers": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "concurrency": {
            "kind": "value",
            "is": "neutral"
          },
          "cool_downs": {
            "kind": "value",
            "is": "neutral"
          },
          "timeout_ms": {
            "kind": "value",
            "is": "less"
          },
          "credential_of": {
            "kind": "order",
            "order": [
              "provider",
              "gateway"
            ]
          },
          "settle_ms": {
            "kind": "value",
            "is": "more"
          },
          "config": {
            "kind": "list",
            "entries": "more",
            "ordered": false,
            "of": {
              "kind": "value",
              "is": "as-at-base"
            }
          }
        }
      }
    },
    "contracts": {
      "kind": "map",
      "entries": "kept-where-needed",
      "ordered": false,
      "of": {
        "kind": "fields",
        "fields": {
          "source": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "origin": {
            "kind": "value",
            "is": "any-change-loosens",
            "absent": "loosest"
          },
          "checked": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "max_age": {
            "kind": "value",
            "is": "shorter",
            "absent": "loosest"
          },
          "baseline": {
            "kind": "value",
            "is": "any-change-loosens",
            "absent": "loosest"
          },
          "escalation": {
            "kind": "value",
            "is": "any-change-loosens",
            "absent": "loosest"
          }
        }
      }
    },
    "routes": {
      "kind": "list",
      "entries": "kept",
      "ordered": false,
      "of": {
        "kind": "fields",
        "fields": {
          "id": {
            "kind": "value",
            "is": "key"
          },
          "gateway": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "family": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "path": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "model": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "output_cap": {
            "kind": "fields",
            "fields": {
              "field": {
                "kind": "value",
                "is": "neutral"
              },
              "tokens": {
                "kind": "value",
                "is": "neutral"
              }
            }
          },
          "contract": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "targets": {
            "kind": "map",
            "entries": "any-change-loosens",
            "ordered": true,
            "of": {
              "kind": "value",
              "is": "fewer"
            }
          },
          "order": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "refusals": {
            "kind": "order",
            "order": [
              "allowed",
              "never"
            ]
          },
          "context": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "failback": {
            "kind": "fields",
            "absent": "loosest",
            "fields": {
              "within_ms": {
                "kind": "value",
                "is": "less"
              }
            }
          },
          "ask": {
            "kind": "fields",
            "fields": {
              "tools": {
                "kind": "order",
                "order": [
                  false,
                  true
                ]
              },
              "system": {
                "kind": "order",
                "order": [
                  false,
                  true
                ]
              },
              "json": {
                "kind": "order",
                "order": [
                  false,
                  true
                ]
              }
            }
          },
          "may_differ": {
            "kind": "value",
            "is": "fewer"
          },
          "pin": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "retry_budget": {
            "kind": "fields",
            "fields": {
              "attempts": {
                "kind": "value",
                "is": "less"
              },
              "proof": {
                "kind": "order",
                "order": [
                  "header",
                  "log",
                  "witness"
                ]
              },
              "retrying_layers": {
                "kind": "value",
                "is": "less"
              },
              "wait": {
                "kind": "fields",
                "absent": "loosest",
                "fields": {
                  "min_ms": {
                    "kind": "value",
                    "is": "more",
                    "absent": "loosest"
                  },
                  "max_ms": {
                    "kind": "value",
                    "is": "less",
                    "absent": "loosest"
                  }
                }
              }
            }
          },
          "checks": {
            "kind": "list",
            "entries": "more",
            "ordered": false,
            "of": {
              "kind": "fields",
              "fields": {
                "check": {
                  "kind": "value",
                  "is": "key"
                },
                "accept": {
                  "kind": "value",
                  "is": "fewer",
                  "absent": "as-at-base"
                },
                "gateway": {
                  "kind": "value",
                  "is": "key"
                },
                "stream": {
                  "kind": "value",
                  "is": "key"
                },
                "repeat": {
                  "kind": "value",
                  "is": "more"
                },
                "draws": {
                  "kind": "value",
                  "is": "neutral"
                },
                "calls": {
                  "kind": "value",
                  "is": "more",
                  "absent": "loosest"
                },
                "to": {
                  "kind": "value",
                  "is": "any-change-loosens",
                  "absent": "loosest"
                },
                "force": {
                  "kind": "value",
                  "is": "any-change-loosens"
                },
                "via": {
                  "kind": "value",
                  "is": "key"
                }
              }
            }
          },
          "fallback_visible_in": {
            "kind": "order",
            "order": [
              "header",
              "log"
            ]
          },
          "traffic": {
            "kind": "value",
            "is": "any-change-loosens",
            "absent": "strictest"
          }
        }
      }
    },
    "lines": {
      "kind": "value",
      "is": "not-a-rule"
    },
    "layers": {
      "kind": "list",
      "entries": "more",
      "ordered": true,
      "of": {
        "kind": "fields",
        "fields": {
          "name": {
            "kind": "value",
            "is": "key"
          },
          "attempts": {
            "kind": "value",
            "is": "more",
            "absent": "loosest"
          },
          "timeout_ms": {
            "kind": "value",
            "is": "any-change-loosens",
            "absent": "loosest"
          }
        }
      }
    },
    "logs": {
      "kind": "list",
      "entries": "more",
      "ordered": false,
      "of": {
        "kind": "fields",
        "fields": {
          "name": {
            "kind": "value",
            "is": "key"
          },
          "gateway": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "source": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "path": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "endpoint": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "auth": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "headers": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "request": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "at": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "pages": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "content": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "line": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "ids": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "format": {
            "kind": "value",
            "is": "any-change-loosens"
          },
          "settle_ms": {
            "kind": "value",
            "is": "more"
          },
          "max_bytes": {
            "kind": "value",
            "is": "neutral"
          },
          "bodies": {
            "kind": "order",
            "order": [
              "allowed",
              "refused"
            ]
          }
        }
      }
    },
    "environment": {
      "kind": "fields",
      "absent": "loosest",
      "fields": {
        "name": {
          "kind": "value",
          "is": "neutral"
        },
        "expect": {
          "kind": "list",
          "entries": "more",
          "ordered": false,
          "of": {
            "kind": "fields",
            "fields": {
              "gateway": {
                "kind": "value",
                "is": "key"
              },
              "header": {
                "kind": "value",
                "is": "key"
              },
              "matches": {
                "kind": "value",
                "is": "any-change-loosens"
              },
              "equals": {
                "kind": "value",
                "is": "any-change-loosens"
              }
            }
          }
        },
        "flags": {
          "kind": "value",
          "is": "neutral"
        }
      }
    },
    "scope": {
      "kind": "value",
      "is": "fewer",
      "absent": "loosest"
    },
    "waivers": {
      "kind": "list",
      "entries": "fewer",
      "ordered": false,
      "of": {
        "kind": "fields",
        "fields": {
          "rule": {
            "kind": "value",
            "is": "key"
          },
          "route": {
            "kind": "value",
            "is": "key"
          },
          "reason": {
            "kind": "value",
            "is": "as-at-base"
          },
          "owner": {
            "kind": "value",
            "is": "as-at-base"
          },
          "expires": {
            "kind": "value",
            "is": "as-at-base"
          }
        }
      }
    }
  }
} as const;
