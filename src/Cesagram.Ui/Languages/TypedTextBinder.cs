using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cesagram.Ui.Languages;

/// <summary>Text of forms and addresses without U+FFFE and U+FFFF: they are no characters, and text with them cannot be normalised.</summary>
internal sealed class TypedTextBinder(IModelBinder simple) : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        await simple.BindModelAsync(bindingContext);
        if (bindingContext.Result.Model is string text && text.AsSpan().IndexOfAny('\uFFFE', '\uFFFF') >= 0)
        {
            bindingContext.Result = ModelBindingResult.Success(string.Concat(text.Where(c => c is not ('\uFFFE' or '\uFFFF'))));
        }
    }

    internal sealed class Provider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.ModelType == typeof(string)
            ? new TypedTextBinder(new SimpleTypeModelBinder(typeof(string), context.Services.GetRequiredService<ILoggerFactory>()))
            : null;
    }
}
