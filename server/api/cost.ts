import {
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** What a query asks of the server at most, before it is run. */
export interface Measure {
  /** About one a value to be written out; more where the store is called. */
  cost: number;
  /** Fields nested in one another. Introspection is left out: a rule of graphql-js bounds it. */
  depth: number;
}

/** What it costs to come by a value of a type, by the name of the type; 1 if it is not named. */
const TYPE_COSTS: Readonly<Record<string, number>> = {
  EntityConnection: 100,
  CitedInstrumentConnection: 100,
  DocumentTextConnection: 20,
  RelationConnection: 10,
  EvidenceConnection: 10,
  ParagraphConnection: 10,
  Statistics: 100,
};

/** A subgraph, for each step of its depth. */
const SUBGRAPH_STEP = 250;

type Variables = Record<string, unknown>;

class Meter {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  /** A fragment is measured once, or fragments that spread each other would double it each time. */
  private readonly measured = new Map<string, Measure>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Variables,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
  }

  selections(parent: GraphQLCompositeType, set: SelectionSetNode | undefined): Measure {
    const total = { cost: 0, depth: 0 };
    for (const selection of set?.selections ?? []) {
      let part: Measure;
      if (selection.kind === Kind.FIELD) part = this.field(parent, selection);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) part = this.fragment(selection.name.value);
      else {
        const type = selection.typeCondition && this.schema.getType(selection.typeCondition.name.value);
        part = this.selections(type && isCompositeType(type) ? type : parent, selection.selectionSet);
      }
      total.cost += part.cost;
      total.depth = Math.max(total.depth, part.depth);
    }
    return total;
  }

  private fragment(name: string): Measure {
    const known = this.measured.get(name);
    if (known) return known;
    const definition = this.fragments.get(name);
    const type = definition && this.schema.getType(definition.typeCondition.name.value);
    const measure =
      definition && isCompositeType(type)
        ? this.selections(type, definition.selectionSet)
        : { cost: 0, depth: 0 };
    this.measured.set(name, measure);
    return measure;
  }

  private field(parent: GraphQLCompositeType, node: FieldNode): Measure {
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    // __typename, __schema, __type: answered from memory
    if (!definition) return { cost: 1, depth: 0 };
    const type = getNamedType(definition.type);
    const args = this.arguments(definition, node);
    const inner = isCompositeType(type) ? this.selections(type, node.selectionSet) : { cost: 0, depth: 0 };
    const items = Math.max(1, Number(args['first'] ?? args['limit'] ?? 1));
    return {
      cost: this.own(type.name, args) + items * inner.cost,
      depth: 1 + inner.depth,
    };
  }

  private own(type: string, args: Variables): number {
    if (type === 'Subgraph') return SUBGRAPH_STEP * Math.max(1, Number(args['depth'] ?? 1));
    return TYPE_COSTS[type] ?? 1;
  }

  private arguments(definition: GraphQLField<unknown, unknown>, node: FieldNode): Variables {
    try {
      return getArgumentValues(definition, node, this.variables);
    } catch {
      // the executor will say what is wrong with them
      return {};
    }
  }
}

/**
 * Measures a valid operation, at most: each list is taken to be as long as `first` or `limit`
 * allows, and what `@skip` or `@include` may leave out is counted.
 * @returns what is wrong with the variables, if something is; undefined if there is no such operation,
 *   which the executor reports
 */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Variables | null | undefined,
): Measure | readonly GraphQLError[] | undefined {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!root) return undefined;
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  if (values.errors) return values.errors;
  return new Meter(schema, document, values.coerced).selections(root, operation.selectionSet);
}
