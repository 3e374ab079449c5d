import { installGoTool } from "../../support/go.ts";
import { testsWith } from "../../support/test-with.ts";
import { installZizmor } from "./zizmor.ts";

/** A test that needs a tool, which is built on first use. */
export const testWith = testsWith({
  act: () => installGoTool("act"),
  actionlint: () => installGoTool("actionlint"),
  zizmor: installZizmor,
});
