/** Atlassian's validation of manifest.yml in the present folder, as `forge lint` and `forge deploy` begin: prints JSON. */
import { ProcessorBuilder, ValidationTypes } from '@forge/manifest';

async function main(): Promise<void> {
  const { errors } = await ProcessorBuilder.instance().withValidation(ValidationTypes.FULL).build().process();
  const problems = (errors ?? []).map(({ level, line, message }) => ({ level, line, message }));
  process.stdout.write(`${JSON.stringify({ problems })}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
