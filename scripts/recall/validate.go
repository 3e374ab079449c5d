// Takes the place of the file of gitleaks that checks its rules: prints the examples of each rule instead.
package utils

import (
	"encoding/json"
	"maps"
	"os"
	"slices"

	"github.com/zricethezav/gitleaks/v8/config"
)

func Validate(rule config.Rule, secrets []string, others []string) *config.Rule {
	line := map[string]any{"rule": rule.RuleID, "secrets": list(secrets), "others": list(others)}
	if err := json.NewEncoder(os.Stdout).Encode(line); err != nil {
		panic(err)
	}
	return &rule
}

func ValidateWithPaths(rule config.Rule, secrets map[string]string, others map[string]string) *config.Rule {
	return Validate(rule, slices.Collect(maps.Values(secrets)), slices.Collect(maps.Values(others)))
}

func list(texts []string) []string {
	return append([]string{}, texts...)
}
