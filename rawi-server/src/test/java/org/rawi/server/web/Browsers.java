package org.rawi.server.web;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one Chromium of the run. Where the machine has none they are skipped, and say so; with
 * {@code RAWI_CHROMIUM_REQUIRED} set, as in CI, they fail instead.
 */
final class Browsers implements ExecutionCondition, ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Browsers.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean required = System.getenv("RAWI_CHROMIUM_REQUIRED") != null;
        return required || Chromium.executable().isPresent()
                ? ConditionEvaluationResult.enabled("there is a Chromium, or there must be")
                : ConditionEvaluationResult.disabled(
                        "no Chromium on this machine: install it (apt-get install chromium), or name it in RAWI_CHROMIUM");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Chromium.class, type -> Chromium.start(), Chromium.class);
    }
}
