/** The version of the package; a test keeps it in step with package.json. */
export const version = "1.0.0";
