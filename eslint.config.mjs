import js from "@eslint/js";
import globals from "globals";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "demo/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts", "**/*.tsx"],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-floating-promises": "error",
      eqeqeq: "error",
      "no-console": "error",
      "no-eval": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
    languageOptions: { parserOptions: { projectService: true } },
  },
  { files: ["src/taskpane/**/*.tsx", "src/taskpane/**/*.ts"], plugins: { "react-hooks": reactHooks }, rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" } },
  { files: ["src/taskpane/**/*.tsx"], ...jsxA11y.flatConfigs.recommended },
  { files: ["test/**"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  { files: ["**/*.js", "**/*.cjs", "**/*.mjs"], languageOptions: { globals: globals.node }, rules: { "@typescript-eslint/no-require-imports": "off" } },
  // Scripts that are delivered as they are written, for the oldest web views.
  { files: ["src/taskpane/*.js"], languageOptions: { ecmaVersion: 5, sourceType: "script", globals: globals.browser }, rules: { "no-var": "off" } },
);
