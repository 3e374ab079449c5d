import { join } from "node:path";
import { contractFiles, contractPath, copyOf } from "./contract-copy.ts";

export const config = "gateway/config.yaml";
const script = join(import.meta.dirname, "replica-gateway.ts");

/** Every value that a copy must not have. */
export const realValues = ["api.openai.com", "api.cometapi.com", "MAIN_KEY", "BACKUP_KEY", "LITELLM_MASTER_KEY"];

const configuration = `model_list:
  - model_name: chat
    litellm_params: { model: openai/gpt-4.1-mini, api_base: https://api.openai.com/v1, api_key: os.environ/MAIN_KEY }
    model_info: { id: main }
  - model_name: chat-backup
    litellm_params: { model: openai/gpt-4.1-mini, api_base: https://api.cometapi.com/v1, api_key: os.environ/BACKUP_KEY }
    model_info: { id: backup }
router_settings: { num_retries: 1, fallbacks: [{ chat: [chat-backup] }] }
general_settings: { master_key: os.environ/LITELLM_MASTER_KEY }
`;

const manifest = `version: 1
gateways: { default: { credential: STAGING_KEY, config: [${config}], settle: 100ms } }
contracts:
  chat: ${copyOf(contractPath)}
routes:
  - id: chat-backup
    family: chat-completions
    model: chat
    contract: chat
    targets: { main: [], backup: [] }
    retry_budget: { attempts: 4 }
    fallback_visible_in: header
`;

/** The files of a repository whose gateway falls back from main to backup. */
export const repository: Readonly<Record<string, string>> = {
  ...contractFiles,
  [config]: configuration,
  ".github/fallback-gate.yml": manifest,
};

/** The command of the gateway in replica-gateway.ts. */
export function gatewayCommand(behaviour = "serves", file = ""): string {
  return `'${process.execPath}' '${script}' {config} {port} ${behaviour} '${file}'`;
}
